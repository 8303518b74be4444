"""The processing provider ``est:``; one algorithm a module."""
