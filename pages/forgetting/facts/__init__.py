"""What the twins, tanh and the probes say of a sentence."""
