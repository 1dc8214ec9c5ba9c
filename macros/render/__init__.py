"""From a question's texts to the HTML of its page.

`markdown` converts one text, with `maths`, `highlight` and `sanitize`; `batch` does so for many at once and remembers the
results (`cache`); `question` knows which texts a question has; `links` gives their links and figures the addresses of one
view. `check` reports what only rendering finds. `views`, `page`, `placeholders` and `templates/` put pages together.
"""
