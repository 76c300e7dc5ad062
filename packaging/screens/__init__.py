"""`make screens`: a person goes through every screen of the sample shop and takes a picture of each."""
