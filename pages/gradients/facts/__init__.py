"""What the traces of a backward pass say of a sentence."""
