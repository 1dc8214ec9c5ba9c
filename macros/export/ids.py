"""The ids of all questions, for the button that opens one of them by chance."""

from __future__ import annotations

import json
from pathlib import Path

from macros.bank.model import Bank


def write(bank: Bank, site_dir: Path) -> None:
    """Write `q/ids.json`: a list of ids, each with its address `q/<id>.html`."""
    (site_dir / "q").mkdir(parents=True, exist_ok=True)
    (site_dir / "q" / "ids.json").write_text(json.dumps(list(bank.questions)), encoding="utf-8")
