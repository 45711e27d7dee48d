"""The bounds of rooms: they live in a server's memory, and anybody may open one."""

from __future__ import annotations

#: Rooms at once, students of one room, and the seconds after which a room ends by itself.
ROOMS = 50
STUDENTS = 300
LIFE = 4 * 60 * 60.0
#: Questions of one room, one every two minutes and a half.
QUESTIONS = 100
#: The first vote, and the one after the discussion.
ROUNDS = 2
#: A made-up name is two words, each one of so many (the catalogs have them).
WORDS = 32
#: Characters of what people write and of what lessons ask.
SENTENCE = 200
ASK = 600
LABEL = 200
VALUE = 100
TOLD = 1000
CHOICES = (2, 8)
#: Bytes of an address within the app, and of a whole request.
ADDRESS = 4096
BODY = 16 * 1024
#: Event streams that one person may hold open: tabs, and those that are about to end.
STREAMS = 8
