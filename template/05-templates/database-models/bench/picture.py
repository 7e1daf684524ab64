"""Draws the figures as one picture: a line a script, milliseconds on a logarithmic scale, the targets as marks."""

import math
from collections.abc import Iterator
from xml.sax.saxutils import escape

from figures import Figures

ROW, TOP, WIDTH, RIGHT = 22, 92, 560, 110
STYLE = """
text { font: 12px system-ui, sans-serif; fill: #24292f }
.title { font-size: 16px; font-weight: 600 }
.small { font-size: 11px; fill: #57606a }
.end { text-anchor: end }
.middle { text-anchor: middle }
.grid { stroke: #d0d7de }
.range { stroke: #54aeff; stroke-width: 6; stroke-linecap: round }
.p50 { fill: #0969da }
.p95 { fill: #0a3069 }
.p99 { fill: none; stroke: #0a3069; stroke-width: 1.5 }
.target { stroke: #cf222e; stroke-width: 2 }
.over { fill: #cf222e }
.paper { fill: #ffffff }
@media (prefers-color-scheme: dark) {
  text { fill: #e6edf3 }
  .small { fill: #9198a1 }
  .grid { stroke: #3d444d }
  .range { stroke: #1f6feb }
  .p50 { fill: #79c0ff }
  .p95 { fill: #cae8ff }
  .p99 { stroke: #cae8ff }
  .target { stroke: #ff7b72 }
  .over { fill: #ff7b72 }
  .paper { fill: #0d1117 }
}
"""


def draw(figures: list[Figures], title: str) -> str:
    """Return the picture as SVG."""
    values = [value for item in figures for value in (item.p50, item.p99, item.target)]
    low = math.floor(math.log10(max(0.01, min(values, default=0.1))))
    high = math.ceil(math.log10(max(values, default=1000)))
    left, bottom = 36 + 7 * max([34, *(len(item.name) for item in figures)]), TOP + ROW * len(figures)

    def x(value: float) -> float:
        share = (math.log10(max(value, 10**low)) - low) / (high - low)
        return round(left + WIDTH * share, 1)

    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {left + WIDTH + RIGHT} {bottom + 16}" role="img">',
        f"<title>{escape(title)}</title>",
        f"<style>{STYLE}</style>",
        '<rect class="paper" width="100%" height="100%"/>',
        f'<text class="title" x="16" y="28">{escape(title)}</text>',
        *_legend(),
    ]
    for power in range(low, high + 1):
        place = x(10**power)
        lines.append(f'<text class="small middle" x="{place}" y="{TOP - 10}">{10.0**power:g} ms</text>')
        lines.append(f'<line class="grid" x1="{place}" x2="{place}" y1="{TOP - 4}" y2="{bottom}"/>')
    for number, item in enumerate(figures):
        y = TOP + ROW * number + ROW / 2
        p50, p95, p99, target = map(x, (item.p50, item.p95, item.p99, item.target))
        over = "" if item.ok else " over"
        lines += [
            f"<g><title>{escape(f'{item.kind}: {item.purpose}')}</title>",
            f'<text class="end{over}" x="{left - 12}" y="{y + 4}">{escape(item.name)}</text>',
            f'<line class="range" x1="{p50}" x2="{p99}" y1="{y}" y2="{y}"/>',
            f'<circle class="p50" cx="{p50}" cy="{y}" r="4.5"/>',
            f'<circle class="p95" cx="{p95}" cy="{y}" r="3.5"/>',
            f'<circle class="p99" cx="{p99}" cy="{y}" r="3.5"/>',
            f'<line class="target" x1="{target}" x2="{target}" y1="{y - 8}" y2="{y + 8}"/>',
            f'<text class="small" x="{left + WIDTH + 12}" y="{y + 4}">{item.per_second:,.0f} a second</text></g>',
        ]
    return "\n".join([*lines, "</svg>", ""])


def _legend() -> Iterator[str]:
    marks = (
        '<circle class="p50" cx="{0}" cy="48" r="4.5"/>',
        '<circle class="p95" cx="{0}" cy="48" r="3.5"/>',
        '<circle class="p99" cx="{0}" cy="48" r="3.5"/>',
        '<line class="target" x1="{0}" x2="{0}" y1="40" y2="56"/>',
    )
    words = ("p50: half are faster", "p95", "p99", "target of p95")
    for mark, word, place in zip(marks, words, (22, 170, 230, 290), strict=True):
        yield mark.format(place)
        yield f'<text class="small" x="{place + 10}" y="52">{word}</text>'
