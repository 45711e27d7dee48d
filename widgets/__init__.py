"""The pictures of seq2see in a notebook: Jupyter, VS Code, marimo.

>>> from models import load
>>> from widgets import attention_view, show
>>> view = show(load("transformer").trace("The cat sat on the mat."))
>>> view = attention_view(["The", "cat"], [[1, 0], [0.25, 0.75]])

They are the components that the app's pages show, and are sent the same data. Needs anywidget
(``requirements-notebook.txt``). Importing this imports neither torch nor Streamlit.
"""

from widgets.attention import attention_view
from widgets.show import show

__all__ = ["attention_view", "show"]
