"""What scores each token of a vocabulary as the next one, as one type: networks and trained models.

A network has ``embedding``, ``output_bias`` and ``features(ids)``, what its output layer reads; a
model has ``trace``, whose ``hidden`` that is.
"""

from __future__ import annotations

from models.mingru import MinGRULM, MinGRUModel
from models.recurrent import RecurrentLM, RecurrentModel
from models.transformer import TransformerLM, TransformerModel

LanguageModule = RecurrentLM | MinGRULM | TransformerLM
LanguageModel = RecurrentModel | MinGRUModel | TransformerModel
