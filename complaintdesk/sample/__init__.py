"""The sample shop: a lively home made by code, with invented customers, that holds no secrets and never dials."""
