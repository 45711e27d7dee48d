"""Where things stand on the pages, by their kind and place: edited when a picture moves."""

from __future__ import annotations

TEXTS = {
    ("en", 5): "The cat sat down.",
    ("en", 20): (
        "The old cat sat by the warm window and slept there until the children came home from "
        "school."
    ),
    ("en", 64): (
        "The old cat sat by the warm window and slept there until the children came home from "
        "school. Then it opened one eye, looked at the open door, and walked slowly into the "
        "garden. The birds in the tall tree sang a little song, and the cat listened to them. "
        "When the sun went down it came back"
    ),
    ("ko", 5): "고양이가 잔다.",
    ("ko", 20): "나는 어제 오랜 친구와 함께 새로 나온 영화를 보고 늦게 집에 왔다.",
    ("ko", 64): (
        "나는 어제 오랜 친구와 함께 새로 나온 영화를 보고 늦게 집에 왔다. 집에 오는 길에 비가 조금 "
        "내려서 우리는 작은 가게에 들어가 따뜻한 차를 마셨다. 친구는 다음 주에 다시 만나서 "
        "이번에는 바다를 보러 가자고 말했고"
    ),
}
#: The other views are shown on this length, every further choice once, on this case.
VIEWED, CHOSEN = 20, ("en", 20)

#: lesson → the names of its views, in the order of the control that chooses one: the first single
#: choice of the page with as many options. The first view is what a page opens on.
VIEWS: dict[str, tuple[str, ...]] = {
    "tokens": ("cut", "merge", "rows", "codes"),
    "next_token": ("predict", "surprise", "write", "phone"),
    "tasks": ("map", "many_to_one", "one_to_many", "in_step", "encoder_decoder", "loss", "tanh"),
    "gates": ("path", "unit", "all"),
    "gradients": ("pairs", "sum", "chain", "radius", "bars"),
    "forgetting": ("twins", "tanh", "alone", "read_back"),
    "train_vs_test": ("forcing", "end", "dropout", "loss", "search"),
    "dot_product": ("vectors", "words", "scale"),
    "comeback": ("readings", "beside", "linear", "scan", "memory"),
    "lab": ("race", "gradients", "shares"),
    "transformer": (
        "machine",
        "positions",
        "stream",
        "heads",
        "off",
        "feed_forward",
        "lens",
        "models",
        "time",
    ),
    "your_model": ("attention", "predict", "layers", "attribution", "turning"),
}

#: lesson → view ("" where it has none) → chart → how it is found: its kind and its place among
#: those of its kind on the page, or * for all of them. Kinds: figure (Plotly), vega, component,
#: html, table. Every one that a page shows has a name here. All other texts are
#: the chart ``page_text``.
CHARTS: dict[str, dict[str, dict[str, str]]] = {
    "home": {
        "": {
            "film": "component 0",
            "chips": "html 0",
            "hidden_states": "figure 0",
            "road_map": "html 1",
            "plan_links": "html 2",
        }
    },
    "tokens": {
        "cut": {"three_terms": "html 0", "cuts": "component 0", "unseen": "component 1"},
        "merge": {"learning": "component 0", "ladders": "component 1"},
        "rows": {"embedding_rows": "component 0", "rows_table": "table 0"},
        "codes": {"codes": "component 0", "code_points": "html 0"},
    },
    "next_token": {
        "predict": {"next_bars": "component 0"},
        "surprise": {"next_surprise": "figure 0", "surprise_table": "table 0"},
        "write": {
            "written_chips": "html 0",
            "written_text": "html 1",
            "next_mass": "figure 0",
            "next_cut": "figure 1",
            "write_table": "table 0",
        },
        "phone": {},
    },
    "tasks": {
        "map": {"task_map": "html 0"},
        "many_to_one": {
            "task_steps": "html 0",
            "verdicts": "figure 0",
            "pulls": "figure 1",
            "many_to_one_table": "table 0",
        },
        "one_to_many": {"task_steps": "html 0", "chances": "figure 0"},
        "in_step": {"task_steps": "html 0", "losses": "figure 0"},
        "encoder_decoder": {"task_steps": "html 0", "words": "figure 0"},
        "loss": {"logit_losses": "figure 0", "logit_slopes": "figure 1"},
        "tanh": {
            "nonlinearity_trained": "figure 0",
            "nonlinearity_start": "figure 1",
            "tanh_table": "table 0",
        },
    },
    "rnn": {
        "": {
            "unrolled": "component 0",
            "below": "component 1",
            "steps_table": "table 0",
            "state_path": "figure 0",
        }
    },
    "gates": {
        "path": {"path": "figure 0"},
        "unit": {"facets": "component 0", "ledger": "figure 0", "unit": "figure 1"},
        "all": {"every_unit": "component 0", "ledger": "figure 0", "unit": "figure 1"},
    },
    "gradients": {
        "pairs": {"reach": "figure 0", "reach_table": "table 0", "pairs": "figure 1"},
        "sum": {
            "reach": "figure 0",
            "reach_table": "table 0",
            "scalar": "figure 1",
            "parts": "figure 2",
        },
        "chain": {"reach": "figure 0", "reach_table": "table 0", "chain": "figure 1"},
        "radius": {
            "reach": "figure 0",
            "reach_table": "table 0",
            "scaled": "figure 1",
            "lengths": "figure 2",
        },
        "bars": {"reach": "figure 0", "reach_table": "table 0", "bars": "figure 1"},
    },
    "forgetting": {
        "twins": {"twins": "figure 0", "twins_table": "table 0"},
        "tanh": {"tanh": "figure 0", "shares": "figure 1"},
        "alone": {"curve": "figure 0", "repeated": "figure 1"},
        "read_back": {
            "read_back": "figure 0",
            "read_back_table": "table 0",
            "accuracy": "figure 1",
        },
    },
    "train_vs_test": {
        "forcing": {
            "fed_pair": "html 0",
            "feeding": "figure 0",
            "apart": "figure 1",
            "forcing_table": "table 0",
        },
        "end": {"written_text": "html 0", "ending": "figure 0"},
        "dropout": {"dropout": "figure 0"},
        "loss": {"losses": "figure 0"},
        "search": {"candidates": "html 0"},
    },
    "seq2seq": {
        "": {
            "encoder_decoder": "component 0",
            "states_table": "table 0",
            "quality_tatoeba": "figure 0",
            "quality_massive": "figure 1",
            "quality_joined": "figure 2",
            "quality_table": "table 1",
        }
    },
    "attention": {
        "": {
            "contexts_play": "component 0",
            "explorer": "component 1",
            "weights_table": "table 0",
            "contexts_move": "component 2",
            "contexts_fixed": "component 3",
        }
    },
    "dot_product": {
        "vectors": {"vectors": "component 0"},
        "words": {"near_words": "html 0", "lengths": "figure 0", "pairs": "figure 1"},
        "scale": {
            "spread": "figure 0",
            "spread_table": "table 0",
            "weights_without": "figure 1",
            "weights_with": "figure 2",
            "softening": "figure 3",
            "weights_table": "table 1",
            "softening_table": "table 2",
        },
    },
    "self_attention": {"": {"explorer": "component 0", "strip_picture": "component 1"}},
    "transformer": {
        "machine": {"machine": "component 0"},
        "positions": {
            "strip": "html 0",
            "sinusoids": "figure 0",
            "shuffled_chips": "html 1",
            "order_with": "figure 1",
            "order_without": "figure 2",
        },
        "stream": {
            "strip": "html 0",
            "norms": "figure 0",
            "stream_table": "table 0",
            "added": "figure 1",
        },
        "heads": {"strip": "html 0", "glance": "figure 0"},
        "off": {"strip": "html 0", "effects": "figure 0", "off": "figure 1"},
        "feed_forward": {
            "strip": "html 0",
            "active": "figure 0",
            "feed_forward_table": "table 0",
            "units": "figure 1",
        },
        "lens": {
            "strip": "html 0",
            "lens": "figure 0",
            "lens_table": "table 0",
            "winner": "figure 1",
            "depths": "figure 2",
        },
        "models": {
            "strip": "html 0",
            "next_rnn": "figure 0",
            "next_lstm": "figure 1",
            "next_gru": "figure 2",
            "next_transformer": "figure 3",
        },
        "time": {
            "strip": "html 0",
            "chain_rnn": "figure 0",
            "chain_transformer": "figure 1",
            "sizes": "figure 2",
        },
    },
    "your_model": {
        "attention": {"explorer": "component 0"},
        "predict": {"written": "html 0", "next": "figure 0"},
        "layers": {"lens": "figure 0", "winner": "figure 1", "depths": "figure 2"},
        "attribution": {"attribution": "figure 0"},
        "turning": {},
    },
    "comeback": {
        "readings": {"readings": "component 0"},
        "beside": {
            "beside_mingru": "figure 0",
            "beside_transformer": "figure 1",
            "beside_gru": "figure 2",
        },
        "linear": {
            "linear_softmax": "figure 0",
            "linear_weights": "figure 1",
            "linear_state": "figure 2",
            "linear_cost": "figure 3",
        },
        "scan": {"tree": "figure 0"},
        "memory": {"kept": "figure 0"},
    },
    "lab": {
        "race": {
            "exercise": "html 0",
            "recorded_race": "component 0",
            "recorded_loss": "figure 0",
        },
        "gradients": {
            "exercise": "html 0",
            "recorded_curves": "figure 0",
            "recorded_gradients": "figure 1",
            "recorded_loss": "figure 2",
            "scale": "html 1",
        },
        "shares": {
            "exercise": "html 0",
            "recorded_curves": "figure 0",
            "recorded_gradients": "figure 1",
            "recorded_loss": "figure 2",
            "scale": "html 1",
        },
    },
    "glossary": {"": {"entries": "html *"}},
}
