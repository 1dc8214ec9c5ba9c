"""The bank: from YAML files to questions, topics, tags and source lists, with every problem found on the way.

`reader` reads strict YAML, `model` says what the files hold, `validate` and `checks` say what is wrong, `load` puts all of
it together. Nothing here knows how a question is rendered or exported.
"""
