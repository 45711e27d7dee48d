"""How the models were trained. Nothing here is imported when the app serves."""
