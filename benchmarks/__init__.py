"""``python -m benchmarks`` measures the app as its visitors meet it and prints tables."""
