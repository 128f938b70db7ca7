using System.Runtime.InteropServices;

namespace Reflexology;

/// <summary>The kind, identity and owner of a file, links followed; .NET does not tell them.</summary>
/// <param name="Device">The device it is on.</param>
/// <param name="Number">Its number there, the inode.</param>
/// <param name="Kind">Its kind.</param>
/// <param name="Owner">The number of its owner.</param>
/// <param name="Group">The number of its group.</param>
internal readonly partial record struct FileStatus(
    ulong Device, ulong Number, FileKind Kind, uint Owner, uint Group)
{
    private const int Unchanged = -1;
    private const ushort KindBits = 0xF000;

    /// <summary>True for a terminal, <c>/dev/null</c> or a socket, which take and give whatever comes.</summary>
    public bool IsShared => Kind is FileKind.CharacterDevice or FileKind.Socket;

    /// <summary>Reads the status of a file; null where there is none, or the system does not tell.</summary>
    public static FileStatus? Of(string path)
    {
        try
        {
            return OperatingSystem.IsLinux() ? OfLinux(path) : OperatingSystem.IsMacOS() ? OfMac(path) : null;
        }
        catch (Exception missing) when (missing is DllNotFoundException or EntryPointNotFoundException)
        {
            return null;
        }
    }

    /// <summary>True for the status of the same file.</summary>
    public bool IsSameAs(FileStatus other) => Device == other.Device && Number == other.Number;

    /// <summary>True where owner and group are the same.</summary>
    public bool HasOwnersOf(FileStatus other) => Owner == other.Owner && Group == other.Group;

    /// <summary>Gives another file this owner and group; or the group alone, where no more is allowed.</summary>
    /// <returns>True if it has at least the group.</returns>
    public bool GiveOwnersTo(string path) =>
        ChangeOwner(path, (int)Owner, (int)Group) == 0 || ChangeOwner(path, Unchanged, (int)Group) == 0;

    // struct statx, which is the same on every processor.
    private static FileStatus? OfLinux(string path)
    {
        const int CurrentFolder = -100;
        const uint BasicStats = 0x7FF;
        Span<byte> status = stackalloc byte[256];
        if (StatX(CurrentFolder, path, 0, BasicStats, ref MemoryMarshal.GetReference(status)) != 0)
            return null;
        uint major = MemoryMarshal.Read<uint>(status[136..]), minor = MemoryMarshal.Read<uint>(status[140..]);
        return new FileStatus(
            ((ulong)major << 32) | minor, MemoryMarshal.Read<ulong>(status[32..]),
            (FileKind)(MemoryMarshal.Read<ushort>(status[28..]) & KindBits),
            MemoryMarshal.Read<uint>(status[20..]), MemoryMarshal.Read<uint>(status[24..]));
    }

    // struct stat with 64 bits for the number of a file, as Intel and Apple processors have it.
    private static FileStatus? OfMac(string path)
    {
        Span<byte> status = stackalloc byte[256];
        ref byte start = ref MemoryMarshal.GetReference(status);
        bool isIntel = RuntimeInformation.ProcessArchitecture == Architecture.X64;
        if ((isIntel ? StatOfIntel(path, ref start) : Stat(path, ref start)) != 0)
            return null;
        return new FileStatus(
            MemoryMarshal.Read<uint>(status), MemoryMarshal.Read<ulong>(status[8..]),
            (FileKind)(MemoryMarshal.Read<ushort>(status[4..]) & KindBits),
            MemoryMarshal.Read<uint>(status[16..]), MemoryMarshal.Read<uint>(status[20..]));
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatX(int folder, string path, int flags, uint mask, ref byte status);

    [LibraryImport("libc", EntryPoint = "stat", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Stat(string path, ref byte status);

    [LibraryImport("libc", EntryPoint = "stat$INODE64", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int StatOfIntel(string path, ref byte status);

    [LibraryImport("libc", EntryPoint = "chown", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int ChangeOwner(string path, int owner, int group);
}

/// <summary>The kinds of files, with the numbers of Linux and macOS.</summary>
internal enum FileKind
{
    /// <summary>A named pipe.</summary>
    Pipe = 0x1000,

    /// <summary>A device of characters, such as a terminal or <c>/dev/null</c>.</summary>
    CharacterDevice = 0x2000,

    /// <summary>A folder.</summary>
    Folder = 0x4000,

    /// <summary>A device of blocks, such as a disk.</summary>
    BlockDevice = 0x6000,

    /// <summary>A plain file.</summary>
    Plain = 0x8000,

    /// <summary>A socket.</summary>
    Socket = 0xC000,
}
