"""Lessons that compute in one HTML file: no server, no network, all that they need inside."""
