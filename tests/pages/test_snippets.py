"""The code behind a number, run as a reader would run it, prints the number that the page shows.

Every state of a page below is opened in each language: under each of its formulas stands code,
which is run. Every piece of code is shown in one of these states at least.
"""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from streamlit.testing.v1.element_tree import Block, Caption, Code, Element, Expander, Markdown

from ui.lesson import sections
from ui.particles import fill
from ui.road import ROAD
from ui.snippet import snippet
from ui.words import catalogs

PAGES = Path(__file__).resolve().parents[2] / "pages"
CODE = sorted((path.parts[-3], path.stem) for path in PAGES.glob("*/snippets/*.txt"))
TEXTS = {
    "en": "The dog by the river 'barked'\nat \"every\" boat.",
    "ko": "동생이 어제 도서관에서 책을 빌렸다.",
}
#: Code that shares its sentence with others.
SAID = {f"pairs_{name}": "pairs" for name in ("rnn", "lstm", "gru", "forget", "update")}
#: A value that a page fills in, and the most lines besides these and the imports.
GIVEN = re.compile(r"\w+ = (['\"\[\d-].*|torch\.relu)$")
LONGEST = 15
#: Lesson → what its address says → the names of the code that is shown then. ".view" is the view
#: of the lesson, and so on.
STATES: dict[str, list[tuple[dict[str, str], list[str]]]] = {
    "rnn": [({}, ["state"])],
    "attention": [({}, ["context"]), ({"at": "2"}, ["context"])],
    "self_attention": [({}, ["weight"]), ({"layer": "2", "head": "3"}, ["weight"])],
    "seq2seq": [({}, ["equations"])],
    "next_token": [
        ({".view": "predict"}, ["predict"]),
        ({".view": "surprise"}, ["surprise"]),
        ({".view": "write"}, ["write"]),
        ({".view": "write", ".model": "gru", ".temperature": "0.5", ".count": "5"}, ["write"]),
        ({".view": "write", ".top_k": "3", ".top_p": "0.6", ".from": "2"}, ["write"]),
        ({".view": "write", ".top_p": "1.0", ".count": "1"}, ["write"]),
    ],
    "tasks": [
        ({".view": "many-to-one"}, ["many-to-one"]),
        ({".view": "many-to-one", ".label": "negative"}, ["many-to-one"]),
        ({".view": "one-to-many"}, ["one-to-many"]),
        ({".view": "one-to-many", ".writer": "drawn", ".seed": "7"}, ["one-to-many"]),
        ({".view": "in-step"}, ["in-step"]),
        ({".view": "in-step", ".reader": "rnn"}, ["in-step"]),
        ({".view": "encoder-decoder"}, ["encoder-decoder"]),
        ({".view": "loss"}, ["loss"]),
        ({".view": "loss", ".label": "negative", ".logit": "1.5"}, ["loss"]),
        ({".view": "nonlinearity"}, ["nonlinearity"]),
        ({".view": "nonlinearity", ".scale": "0.5", ".readings": "3"}, ["nonlinearity"]),
    ],
    "gates": [
        ({}, ["path", "lstm"]),
        ({".view": "path", ".model": "gru"}, ["path", "gru"]),
        ({".view": "unit", ".model": "gru"}, ["gru"]),
        ({".view": "all"}, ["lstm"]),
    ],
    "gradients": [
        ({}, ["backward", "pairs_rnn"]),
        *(
            ({".map": name, ".weights": "start"}, ["backward", f"pairs_{name}"])
            for name in ("rnn", "lstm", "gru", "forget", "update")
        ),
        ({".view": "pairs", ".map": "lstm", ".loss": "sum"}, ["backward", "pairs_lstm"]),
        ({".view": "sum"}, ["backward", "scalar", "sum"]),
        (
            {".view": "sum", ".loss": "sum", ".w": "1.2", ".steps": "7"},
            ["backward", "scalar", "sum"],
        ),
        ({".view": "chain"}, ["backward", "chain_rnn"]),
        *(
            ({".view": "chain", ".chain": name, **more}, ["backward", f"chain_{name}"])
            for name in ("rnn", "lstm", "gru")
            for more in ({}, {".weights": "start", ".loss": "one", ".target": "4"})
        ),
        ({".view": "radius"}, ["backward", "clip"]),
        ({".view": "radius", ".radius": "1.5", ".loss": "sum"}, ["backward", "clip"]),
        ({".view": "bars"}, ["backward"]),
    ],
    "forgetting": [
        ({}, ["twins_relative"]),
        ({".measure": "distance", ".weights": "orthogonal"}, ["twins_distance"]),
        ({".view": "twins", ".measure": "variation"}, ["twins_variation"]),
        ({".measure": "relative", ".weights": "start"}, ["twins_relative"]),
        ({".view": "tanh"}, ["tanh"]),
        ({".view": "tanh", "at": "2", ".weights": "start"}, ["tanh"]),
        ({".view": "alone"}, ["alone"]),
        ({".view": "alone", "w": "1.5"}, ["alone"]),
        ({".view": "read-back"}, ["read-back"]),
        ({".view": "read-back", "from": "3"}, ["read-back"]),
    ],
    "dot_product": [
        ({".view": "vectors"}, ["vectors"]),
        ({".view": "words"}, ["words"]),
        ({".view": "words", "of": "1"}, ["words"]),
        *(
            ({".view": "scale", ".softening": name, **more}, ["scale", "softmax", name])
            for name in ("jacobian", "query", "largest", "entropy")
            for more in ({}, {"d": "16", "seed": "3"})
        ),
    ],
    "transformer": [
        ({}, ["machine"]),
        *(
            ({".view": view, **more}, [view])
            for view in ("machine", "stream", "feed-forward", "lens")
            for more in ({}, {".token": "2", ".layer": "1"})
        ),
        ({".view": "positions"}, ["positions"]),
        ({".view": "heads"}, ["heads"]),
        ({".view": "off"}, ["off"]),
        ({".view": "off", ".token": "3", ".on.1": "2", ".on.3": "1"}, ["off"]),
        ({".view": "models"}, ["models"]),
        ({".view": "time"}, ["time"]),
    ],
    "your_model": [
        ({}, []),
        ({".view": "predict"}, ["predict"]),
        ({".view": "predict", ".count": "3", ".temperature": "0.7"}, ["predict"]),
        ({".view": "attribution"}, ["attribution"]),
        *(
            ({".view": "attribution", ".which": name}, ["attribution"])
            for name in ("GRU", "minGRU")
        ),
    ],
    "comeback": [
        ({}, ["weight"]),
        ({".view": "readings", "layer": "2", "unit": "0"}, ["weight"]),
        ({"layer": "1", "unit": "7", "step": "2", "from": "2"}, ["weight"]),
        ({".view": "beside"}, ["rises"]),
        ({".view": "beside", ".head": "nearest"}, ["rises"]),
        ({".view": "linear"}, ["linear"]),
        ({".view": "linear", ".step": "2"}, ["linear"]),
        ({".view": "scan"}, ["scan"]),
        ({".view": "memory"}, ["cache"]),
    ],
}
#: Sections of prose whose formula has no code under it, and why.
SYMBOLS = "names the symbols of the formula under the picture, which has the code"
WITHOUT = {
    ("tasks", "many-to-one-symbols"): SYMBOLS,
    ("tasks", "one-to-many-symbols"): SYMBOLS,
    ("tasks", "in-step-symbols"): SYMBOLS,
    ("tasks", "encoder-decoder-symbols"): SYMBOLS,
}
#: Formulas that one piece of code makes together: the gates of a step, and its states.
TOGETHER = {"gates": 2}
DISPLAYED = re.compile(r"\$\$(.+?)\$\$", re.DOTALL)


def views(lesson: str) -> list[str]:
    """The views that the catalog names."""
    start = f"{lesson}.view."
    return [key.removeprefix(start) for key in catalogs()["en"] if key.startswith(start)]


def states() -> Iterator[tuple[str, dict[str, str], list[str]]]:
    """Those above, and every other view of every lesson, where there is no code."""
    for lesson in sorted(stop.folder for stop in ROAD if stop.built):
        given = STATES.get(lesson, [({}, [])])
        yield from ((lesson, *each) for each in given)
        seen = {each.get(".view") for each, _ in given}
        yield from ((lesson, {".view": view}, []) for view in views(lesson) if view not in seen)


CASES = [
    pytest.param(*state, language, id=f"{state[0]}-{place}-{language}")
    for place, state in enumerate(states())
    for language in sorted(catalogs())
]


def elements(block: Block) -> Iterator[Element | Block]:
    """All of a page, in the order in which it is read."""
    for child in block.children.values():
        yield child
        if isinstance(child, Block):
            yield from elements(child)


def printed(code: str) -> float:
    out = io.StringIO()
    with contextlib.redirect_stdout(out):
        exec(compile(code, "snippet", "exec"), {"__name__": "__main__"})
    return float(out.getvalue())


def value_of(written: str) -> tuple[float, float]:
    """A number as a page writes it, and how far the last digit that is written reaches."""
    plain, power, exponent = written.replace("−", "-").replace(",", "").partition(" × 10")
    digits = str.maketrans("⁻⁰¹²³⁴⁵⁶⁷⁸⁹", "-0123456789")
    scale = 10.0 ** int(exponent.translate(digits)) if power else 1.0
    places = len(plain.partition(".")[2])
    return float(plain) * scale, 10.0**-places * scale


def skeleton(code: str) -> str:
    """Code without the values that a page fills in."""
    return re.sub(r"^(\w+) = .*$", r"\1", code.strip(), flags=re.MULTILINE)


def shown(block: Block, lesson: str) -> tuple[str, str, str]:
    """What an expander of code shows: the name of the code, its caption, and the code."""
    (code,) = (each.value for each in elements(block) if isinstance(each, Code))
    (caption,) = (each.value for each in elements(block) if isinstance(each, Caption))
    alike = [name for folder, name in CODE if folder == lesson]
    (name,) = (each for each in alike if skeleton(snippet(lesson, each)) == skeleton(code))
    return name, caption, code


def formulas(element: Element | Block, lesson: str, language: str) -> bool:
    """Whether an element shows a formula, but for those of ``WITHOUT``."""
    if element.type == "latex":
        return True
    if not isinstance(element, Markdown):
        return False
    names = [name for of, name in WITHOUT if of == lesson]
    own = sections(lesson, language) if names else {}
    excused = {each for name in names for each in DISPLAYED.findall(own[name])}
    return any(each not in excused for each in DISPLAYED.findall(element.value))


@pytest.mark.parametrize(("lesson", "given", "names", "language"), CASES)
def test_the_code_under_each_formula(visit, lesson, given, names, language):
    said = catalogs()[language]
    names_given = {f"{lesson}{k}" if k.startswith(".") else k: v for k, v in given.items()}
    # A link says a choice as the reader reads it.
    parameters = {k: said.get(f"{k}.{v}", v) for k, v in names_given.items()}
    app = visit(lesson, language, TEXTS[language], **parameters)
    waiting, found = 0, []
    for each in elements(app.main):
        if isinstance(each, Expander) and each.label == said["snippet"]:
            found.append(shown(each, lesson))
            waiting = 0
        elif formulas(each, lesson, language):
            waiting += 1
            assert waiting <= TOGETHER.get(lesson, 1), f"a formula without code before {each}"
    assert not waiting, "the last formula has no code"
    assert [name for name, _, _ in found] == names
    for name, caption, code in found:
        sentence = fill(said[f"{lesson}.snippet.{SAID.get(name, name)}"], {"number": "@"})
        number = re.match(re.escape(sentence).replace("@", "(.+?)") + " ", caption)
        assert number, caption
        value, last = value_of(number[1])
        assert printed(code) == pytest.approx(value, abs=0.6 * last, rel=2e-4), name


def test_every_code_is_shown_in_a_state_above():
    given = {(lesson, name) for lesson, of in STATES.items() for _, names in of for name in names}
    assert sorted(given) == CODE


def test_what_has_no_code_is_there_and_shows_a_formula():
    for (lesson, name), reason in WITHOUT.items():
        for language in catalogs():
            assert DISPLAYED.search(sections(lesson, language)[name]), (lesson, name)
        assert reason


@pytest.mark.parametrize(("lesson", "name"), CODE)
def test_the_code_runs_as_it_stands_and_is_short(lesson, name):
    code = snippet(lesson, name)
    printed(code)
    lines = [line for line in code.splitlines() if line and not line.startswith(("import", "from"))]
    assert len([line for line in lines if not GIVEN.match(line)]) <= LONGEST, lines
    assert max(map(len, code.splitlines())) <= 100


@pytest.mark.parametrize(
    "text", ["it's", 'say "so"', "back\\slash", "two\nlines", "{x} \\1 \\g<0>"]
)
def test_any_text_arrives_as_it_is(text):
    names: dict[str, object] = {}
    code = snippet("rnn", "state", text=text)
    line = next(it for it in code.splitlines() if it.startswith("text = "))
    exec(line, names)
    assert names["text"] == text


def test_a_name_that_the_code_lacks_is_an_error():
    with pytest.raises(KeyError, match="steps"):
        snippet("rnn", "state", steps=3)


def test_code_that_is_not_there_is_an_error():
    with pytest.raises(FileNotFoundError, match="glossary"):
        snippet("glossary", "state")
