namespace Reflexology.Viewer.Tests;

/// <summary>The systems that browsers are looked for on.</summary>
internal enum OSPlatformKind
{
    Linux,
    MacOS,
    Windows,
}
