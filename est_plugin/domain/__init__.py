"""What things are: calendar, categories, areas, sources, agencies, levels. Pure Python."""
