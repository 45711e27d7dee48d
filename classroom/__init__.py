"""A class in a room: who is there, what is asked and voted, who sees what, where it is kept."""
