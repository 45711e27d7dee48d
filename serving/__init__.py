"""How the app is served: what happens at the start, and what stands between it and the network."""
