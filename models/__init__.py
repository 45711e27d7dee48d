"""The models of seq2see, what they trace, and how they were trained.

>>> from models import load, names
>>> trace = load("rnn").trace("The cat sat")
>>> trace.tokens
('The', ' cat', ' sat')
"""

from models.hugging_face.opening import open_model
from models.store import LANGUAGE_MODELS, WeightsError, load, names, tokenizer, warm_up
from models.text.tokenizer import Tokenizer, normalize
from models.traces import Guess, RecurrentTrace, TokenTrace

__all__ = [
    "LANGUAGE_MODELS",
    "Guess",
    "RecurrentTrace",
    "TokenTrace",
    "Tokenizer",
    "WeightsError",
    "load",
    "names",
    "normalize",
    "open_model",
    "tokenizer",
    "warm_up",
]
