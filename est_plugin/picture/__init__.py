"""The use cases: what is done with the store and the statistics, and the products that come out."""
