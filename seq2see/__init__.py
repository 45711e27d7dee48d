"""The command line of the app, ``python -m seq2see``: each verb hands on to what does it."""
