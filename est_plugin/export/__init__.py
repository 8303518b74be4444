"""What leaves the store: product layers, partner packages, and the disclosure gate they pass."""
