"""``make lesson NAME=…``: the folder of a new lesson, whose tests pass."""
