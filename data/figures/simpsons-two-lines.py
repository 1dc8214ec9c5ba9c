"""The share of tickets solved by two models against the share of hard tickets, with the mix that each one received."""

from matplotlib.figure import Figure

from style import Palette, canvas, save

RATES = {"new": (95, 70), "old": (90, 60)}  # percent solved of easy and of hard tickets
RECEIVED = {"new": 0.9, "old": 0.1}  # share of hard tickets


def draw(palette: Palette) -> Figure:
    fig, ax = canvas(palette, width=5.0, height=3.2)
    colors = {"new": palette.blue, "old": palette.orange}
    ax.axvline(50, color=palette.soft, lw=1.2, ls=(0, (4, 3)))
    for name, (easy, hard) in RATES.items():
        color, mix = colors[name], RECEIVED[name]
        ax.plot([0, 100], [easy, hard], color=color)
        ax.plot([100 * mix], [easy + mix * (hard - easy)], "o", color=color, ms=9)
        ax.plot([50], [(easy + hard) / 2], "o", color=color, ms=6, mfc="none", mew=1.6)
    ax.text(30, 89, "new", color=palette.blue, fontsize=11)
    ax.text(33, 76.3, "old", color=palette.orange, fontsize=11)
    ax.text(90, 74.8, "as received:\n72.5%", color=palette.blue, ha="center", va="bottom", fontsize=9.5)
    ax.text(2, 82.6, "as received:\n87%", color=palette.orange, va="top", fontsize=9.5)
    ax.text(52, 83.7, "82.5%", color=palette.blue, fontsize=9.5)
    ax.text(48.5, 73.2, "75%", color=palette.orange, ha="right", va="top", fontsize=9.5)
    ax.text(51.5, 58.3, "common mix", color=palette.soft, fontsize=9.5)
    ax.set(xlim=(0, 100), ylim=(57, 97), xlabel="hard tickets", ylabel="solved")
    ax.set_xticks([0, 10, 50, 90, 100], ["0", "10%", "50%", "90%", ""])
    ax.set_yticks([60, 70, 80, 90], ["60%", "70%", "80%", "90%"])
    return fig


if __name__ == "__main__":
    save(draw, __file__)
