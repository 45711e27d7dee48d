"""Hostile texts and links, drawn from a seed, for models and pages: ``make fuzz``."""
