namespace Reflexology.Drawing;

// What many programs lack, drawn with what all have: blurs as layers, patterns as lines.
internal sealed partial class SvgPainter
{
    private void Soft(PathItem item, PageTransform frame)
    {
        if (SoftDisc.Of(item) is { } disc)
        {
            PagePoint centre = frame.ToPage(disc.Centre);
            _svg.WriteStartElement("ellipse");
            _svg.WriteAttributeString("cx", SvgNumber.Short(centre.X));
            _svg.WriteAttributeString("cy", SvgNumber.Short(centre.Y));
            _svg.WriteAttributeString("rx", SvgNumber.Short(disc.RadiusX * frame.Scale));
            _svg.WriteAttributeString("ry", SvgNumber.Short(disc.RadiusY * frame.Scale));
            _svg.WriteAttributeString("fill", _defs.Gradient(disc));
            End();
            return;
        }

        foreach (SoftEdge edge in _defs.Edges(item))
        {
            _svg.WriteStartElement("g");
            _styles.Write([
                .. SvgProperty.Paint("stroke", edge.Ink),
                .. edge.IsFilled
                    ? SvgProperty.Paint("fill", edge.Ink)
                    : [new SvgProperty("stroke-opacity", SvgNumber.Text(edge.Opacity))],
            ]);
            if (edge.Blur > 0)
                _svg.WriteAttributeString("filter", _defs.Blur(edge, frame));
            Line();
            string? shared = _defs.Shared(edge.Outline, frame);
            string data = shared is null ? SvgPathData.Of(edge.Outline, frame) : "";
            foreach (double width in edge.Widths)
            {
                _svg.WriteStartElement(shared is null ? "path" : "use");
                if (shared is null)
                    _svg.WriteAttributeString("d", data);
                else
                    Link(shared);
                _svg.WriteAttributeString("stroke-width", SvgNumber.Short(width * frame.Scale));

                // Of fill and line as one, which no group can pass on.
                if (edge.IsFilled)
                    _svg.WriteAttributeString("opacity", SvgNumber.Text(edge.Opacity));
                End();
            }

            End();
        }
    }

    private void Hatching(Outline outline, PathPattern pattern, PageTransform frame)
    {
        _svg.WriteStartElement("g");
        _svg.WriteAttributeString("clip-path", _defs.Clip(outline, frame));
        _svg.WriteStartElement("path");
        _styles.Write([
            .. SvgProperty.Paint("stroke", pattern.Ink),
            new SvgProperty("stroke-width", SvgNumber.Text(pattern.Width * frame.Scale)),
        ]);
        _svg.WriteAttributeString("d", SvgHatching.Data(pattern, outline, frame));
        _svg.WriteEndElement();
        End();
    }
}
