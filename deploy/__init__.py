"""How the app is run elsewhere: container, compose, Kubernetes, Spaces, Community Cloud."""
