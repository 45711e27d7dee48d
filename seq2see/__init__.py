"""The command line of the app: ``python -m seq2see``. Each verb hands on to the code that does it."""
