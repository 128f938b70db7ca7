using System.Globalization;
using System.Text;

namespace Reflexology.DuckDb.Tests;

/// <summary>A temporary folder with a file of points.</summary>
internal sealed class LookupFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reflexology-rows-").FullName;

    public LookupFolder(byte[] points) => File.WriteAllBytes(PathOf("points.csv"), points);

    public LookupFolder(IEnumerable<string> rows)
        : this(Encoding.UTF8.GetBytes("id,x,y\n" + string.Concat(rows.Select(row => row + "\n"))))
    {
    }

    public string[] Output => File.ReadAllLines(PathOf("out.csv"));

    public int[] RejectedLines
    {
        get
        {
            if (!File.Exists(PathOf("rejected.csv")))
                return [];
            using var sql = new Sql();
            return
            [
                .. sql.Rows($"SELECT DISTINCT line FROM read_csv('{PathOf("rejected.csv")}', header = true)")
                    .Select(row => Convert.ToInt32(row[0], CultureInfo.InvariantCulture)),
            ];
        }
    }

    public BulkLookupResult Run(FootMap map) => BulkLookup.Run(map, new BulkLookupOptions
    {
        Points = PathOf("points.csv"),
        Output = PathOf("out.csv"),
        Rejected = PathOf("rejected.csv"),
    });

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private string PathOf(string name) => Path.Combine(_folder, name);
}
