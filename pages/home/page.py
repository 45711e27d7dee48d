"""Home: the visitor's own sentence as a film, and the road from RNN to Transformer as one map."""

from __future__ import annotations

from pages.home.film import show_film
from pages.home.hidden_states import show_hidden_states
from pages.home.road_map import show_road_map
from ui.address import page_link
from ui.errors import attempted
from ui.lesson import Lesson
from ui.plan import show_plans
from ui.read import read
from ui.road import stop
from ui.sentence import sentence_bar
from ui.words import word

lesson = Lesson("home")
text = sentence_bar()
lesson.open()
if text and (trace := attempted(read, "rnn", text)):
    show_film(trace, lesson)
    show_hidden_states(trace, lesson)
lesson.section("map")
page_link(stop("lab"), word("home.to_lab"))
show_road_map()
lesson.section("plans")
show_plans()
