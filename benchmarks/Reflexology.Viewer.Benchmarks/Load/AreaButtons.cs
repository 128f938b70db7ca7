using System.Buffers.Binary;
using System.Text;

namespace Reflexology.Viewer.Benchmarks;

/// <summary>Finds the buttons of body areas in what a circuit renders.</summary>
internal static class AreaButtons
{
    private const int FrameSize = 20, Element = 1, Attribute = 3, TailSize = 20;

    /// <summary>The areas of the buttons that toggle one, with the handlers of their clicks.</summary>
    /// <param name="batch">A render batch as Blazor sends it; see RenderBatchWriter in its source.</param>
    public static IEnumerable<(string Area, long Handler)> Of(byte[] batch)
    {
        int tail = batch.Length - TailSize;
        int frames = Int(batch, tail + 4), strings = Int(batch, tail + 16);
        int count = Int(batch, frames);
        string? area = null;
        bool isToggle = false;
        for (int i = 0; i < count; i++)
        {
            int frame = frames + 4 + (i * FrameSize);
            switch (Int(batch, frame))
            {
                case Element:
                    (area, isToggle) = (null, false);
                    break;
                case Attribute:
                    string? name = Text(
                        batch, strings, Int(batch, frame + 4)), value = Text(batch, strings, Int(batch, frame + 8));
                    long handler = BinaryPrimitives.ReadInt64LittleEndian(batch.AsSpan(frame + 12));
                    if (name == "data-area")
                        area = value;
                    else if (name == "data-act")
                        isToggle = value == "toggle";
                    else if (name == "disabled")
                        isToggle = false;
                    else if (name == "onclick" && area is not null && isToggle && handler > 0)
                        yield return (area, handler);
                    break;
                default:
                    break;
            }
        }
    }

    private static int Int(byte[] batch, int at) => BinaryPrimitives.ReadInt32LittleEndian(batch.AsSpan(at));

    private static string? Text(byte[] batch, int table, int index)
    {
        if (index < 0)
            return null;
        int at = Int(batch, table + (index * 4)), length = 0;
        for (int shift = 0; ; shift += 7)
        {
            byte part = batch[at++];
            length |= (part & 0x7f) << shift;
            if (part < 0x80)
                return Encoding.UTF8.GetString(batch, at, length);
        }
    }
}
