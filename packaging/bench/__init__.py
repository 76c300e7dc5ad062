"""The benchmarks: each figure is held against a named peer, measured in the same run on the same machine."""
