using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Reflexology.Architecture.Tests;

/// <summary>All files are written by <see cref="OutputFile"/>, so that one rule holds for all.</summary>
internal sealed class WriterTests
{
    private static readonly string[] Reading =
        ["Exists", "Read", "OpenRead", "OpenText", "get_", "GetUnixFileMode", "GetLast"];

    // Calls that write, create, move or delete files, each with its reason.
    private static readonly (string Project, string Call, string Reason)[] Allowed =
    [
        ("Reflexology", "File.Delete", "an unfinished file is deleted"),
        ("Reflexology", "File.Move", "a finished file takes its place"),
        ("Reflexology", "File.OpenHandle", "a file is tried before it is replaced"),
        ("Reflexology", "File.SetUnixFileMode", "a finished file gets the mode of the old one"),
        ("Reflexology", "FileInfo..ctor", "the target of a link is read"),
        ("Reflexology", "FileStream..ctor", "the content is written"),
        ("Reflexology.Cli", "File.OpenHandle", "closed streams become /dev/null"),
        ("Reflexology.Cli", "StreamWriter..ctor", "answers go to a standard stream"),
        ("Reflexology.DuckDb", "File.CreateSymbolicLink", "a name that the engine would misread goes by a link"),
        ("Reflexology.DuckDb", "File.Delete", "rejected rows of an earlier run are deleted"),
        ("Reflexology.DuckDb", "FileStream..ctor", "rows go to the unfinished file of an output"),
    ];

    [Test]
    public void Calls_ThatWriteFiles_AreThoseOfOutputFile()
    {
        IEnumerable<string> found =
            from assembly in SourceProjects.Assemblies
            from call in Calls(assembly.Location)
            select $"{assembly.GetName().Name} {call}";
        Assert.That(found.Distinct(), Is.EquivalentTo(Allowed.Select(one => $"{one.Project} {one.Call}")));
    }

    private static List<string> Calls(string path)
    {
        using var image = new PEReader(File.OpenRead(path));
        MetadataReader reader = image.GetMetadataReader();
        List<string> calls = [];
        foreach (MemberReferenceHandle handle in reader.MemberReferences)
        {
            MemberReference member = reader.GetMemberReference(handle);
            if (member.Parent.Kind != HandleKind.TypeReference)
                continue;
            TypeReference type = reader.GetTypeReference((TypeReferenceHandle)member.Parent);
            string owner = reader.GetString(type.Name), name = reader.GetString(member.Name);
            bool isFile = reader.GetString(type.Namespace) == "System.IO"
                && (owner is "File" or "FileInfo" || (owner is "FileStream" or "StreamWriter" && name == ".ctor"));
            if (isFile && !Reading.Any(start => name.StartsWith(start, StringComparison.Ordinal)))
                calls.Add($"{owner}.{name}");
        }

        return calls;
    }
}
