"""Hugging Face models of one's own, recorded by one attention function for all families.

transformers is imported when a model is opened, and not before: the app starts without it.
"""
