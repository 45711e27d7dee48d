"""``show``: what the models of seq2see computed, as its pages draw it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from widgets.picture import Picture, catalog, widget

if TYPE_CHECKING:
    from models.traces import TokenTrace
    from widgets.view import View

SHOWN = (
    "show() draws what load(name).trace(text) returns: of the Transformer, of RNN, LSTM and GRU,"
    " and of the translators. For arrays of your own there is attention_view(tokens, weights)."
)


def show(
    trace: TokenTrace,
    *,
    layer: int | None = None,
    head: int | None = None,
    lang: str = "en",
    height: int | None = None,
) -> View:
    """Draw a trace: the component of its lesson, with the same numbers.

    ``TransformerTrace``: the attention explorer, with every head to choose from.
    ``RecurrentTrace``: of the RNN the unrolled network, of LSTM and GRU their gates.
    ``TranslationTrace``: every context vector of the translator with attention, the one of that
    without.

    layer, head: of a Transformer, counted from 0; without them the head that this text says most
    about. lang: "en" or "ko". height: of the picture, in pixels.

    TypeError for what has no picture. ValueError where the trace has no tokens, is not of the
    stored weights (which the picture also draws on) or is too large, and for another language or
    head than there are.
    """
    picture = picture_of(trace, layer, head, lang, height)
    return widget(picture)


def picture_of(
    trace: object, layer: int | None, head: int | None, lang: str, height: int | None
) -> Picture:
    """What ``show`` shows. A trace has been made by ``models``, so these may be imported."""
    from models.traces import RecurrentTrace, TokenTrace, TransformerTrace, TranslationTrace

    words = catalog(lang)
    if isinstance(trace, TokenTrace) and not len(trace):
        raise ValueError("There is nothing to draw: this trace has no tokens")
    if isinstance(trace, TransformerTrace):
        from widgets.transformer import transformer_picture

        return transformer_picture(trace, layer, head, words, height)
    if (layer, head) != (None, None):
        raise ValueError("layer and head are of a Transformer's trace")
    if isinstance(trace, RecurrentTrace):
        from widgets.recurrent import gates_picture, rnn_picture

        return (gates_picture if trace.gates else rnn_picture)(trace, words, height)
    if isinstance(trace, TranslationTrace):
        from widgets.translation import contexts_picture, encoder_decoder_picture

        if not len(trace.target_ids):
            raise ValueError("There is nothing to draw: this translation has no tokens")
        picture = encoder_decoder_picture if trace.weights is None else contexts_picture
        return picture(trace, words, height)
    raise TypeError(f"A {type(trace).__name__} has no picture. {SHOWN}")
