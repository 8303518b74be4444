"""Docks, models and delegates: they show products and start tasks, and decide nothing."""
