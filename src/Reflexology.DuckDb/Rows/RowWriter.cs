using System.Buffers;
using System.Text;

namespace Reflexology.DuckDb;

/// <summary>Writes rows with the zone of each as text.</summary>
/// <param name="stream">The file.</param>
internal abstract class RowWriter(Stream stream)
{
    private const int Full = 1 << 17;

    /// <summary>The bytes to be written next.</summary>
    protected ArrayBufferWriter<byte> Output { get; } = new(Full + (Full >> 1));

    /// <summary>Writes a row.</summary>
    /// <param name="rows">The rows, at the one to write.</param>
    /// <param name="zone">The number of its zone; -1 for none.</param>
    public void Write(PointRows rows, int zone)
    {
        Add(rows, zone);
        if (Output.WrittenCount > Full)
            Flush();
    }

    /// <summary>Writes what ends the file.</summary>
    public void End()
    {
        AddEnd();
        Flush();
    }

    /// <summary>Adds a row to the output.</summary>
    protected abstract void Add(PointRows rows, int zone);

    /// <summary>Adds what ends the file to the output.</summary>
    protected virtual void AddEnd()
    {
    }

    private void Flush()
    {
        stream.Write(Output.WrittenSpan);
        Output.ResetWrittenCount();
    }
}

/// <summary>The two values that are added to a row, by the number of the zone and 1; first those of no zone.</summary>
/// <param name="Columns">The names of the new columns.</param>
/// <param name="Zones">Id and name of each zone.</param>
internal sealed record AddedColumns((string Zone, string Name) Columns, IReadOnlyList<(string Id, string Name)> Zones)
{
    /// <summary>The two values as fields of CSV, a separator before each.</summary>
    public byte[][] ToCsv(byte separator)
    {
        return [Fields("", ""), .. Zones.Select(zone => Fields(zone.Id, zone.Name))];

        byte[] Fields(string id, string name)
        {
            var output = new ArrayBufferWriter<byte>();
            foreach (string value in (string[])[id, name])
            {
                output.Write([separator]);
                if (value.Length > 0)
                    CsvText.Write(output, Encoding.UTF8.GetBytes(value), separator);
            }

            return output.WrittenSpan.ToArray();
        }
    }

    /// <summary>The two values as members of JSON, with what ends the object.</summary>
    public byte[][] ToJson()
    {
        return [Members("null", "null"), .. Zones.Select(zone => Members(JsonText(zone.Id), JsonText(zone.Name)))];

        byte[] Members(string id, string name) =>
            Encoding.UTF8.GetBytes($"{JsonText(Columns.Zone)}:{id},{JsonText(Columns.Name)}:{name}}}");

        static string JsonText(string text) => $"\"{JsonRowWriter.Encoded(text)}\"";
    }
}
