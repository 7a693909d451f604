package dev.piolet.diagram;

/** The style sheet of the picture, which follows the reader's choice of light or dark. */
final class SvgStyle {
  private SvgStyle() {}

  static final String TEXT =
      """
      text { font: 12px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2933; }
      .end { text-anchor: end; }
      .page { fill: #ffffff; }
      .box { fill: #ffffff; stroke: #9aa8b8; }
      .head { fill: #dfe9f7; stroke: #9aa8b8; }
      .view .head { fill: #ece4f7; }
      .view .box, .view .head { stroke-dasharray: 5 3; }
      .enum .head { fill: #e0f1e4; }
      text.title { font-weight: bold; }
      text.kind, text.comment, text.type { fill: #5b6b7c; }
      text.comment, text.key { font-size: 10px; }
      text.null { fill: #98a5b3; font-style: italic; }
      text.key { font-weight: bold; }
      text.pk { fill: #a15c00; }
      text.fk { fill: #1c64b4; }
      text.uk { fill: #1d7a5b; }
      .line, .sign { fill: none; stroke: #64788e; stroke-width: 1.3; }
      .sign { fill: #ffffff; }
      .use .line { stroke: #a3b1bf; stroke-dasharray: 2 4; }
      @media (prefers-color-scheme: dark) {
        text { fill: #dde4ec; }
        .page { fill: #0f1419; }
        .box { fill: #171d24; stroke: #4c5a69; }
        .head { fill: #22344d; stroke: #4c5a69; }
        .view .head { fill: #392c50; }
        .enum .head { fill: #1f3b2b; }
        text.kind, text.comment, text.type { fill: #9fadbb; }
        text.null { fill: #6d7b89; }
        text.pk { fill: #f0b45a; }
        text.fk { fill: #7db4f5; }
        text.uk { fill: #67cfa8; }
        .line, .sign { stroke: #8495a7; }
        .sign { fill: #0f1419; }
        .use .line { stroke: #5d6c7b; }
      }
      """;
}
