"""The lab: small tasks, trained live, and what is measured while they are learned."""
