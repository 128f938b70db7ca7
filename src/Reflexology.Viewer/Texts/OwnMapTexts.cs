using System.Globalization;
using Reflexology.Drawing;

namespace Reflexology.Viewer;

/// <summary>The fixed texts about maps from visitors' files in one language.</summary>
internal sealed class OwnMapTexts(string language) : FixedTexts(language, "ownMap")
{
    /// <summary>The button.</summary>
    public string Open => Text();

    /// <summary>An opened file stays on this machine.</summary>
    public string Kept => Text();

    /// <summary>An opened file is opened again when it changes.</summary>
    public string Watched => Text();

    /// <summary>Over the page while a file is held above it.</summary>
    public string DropHere => Text();

    /// <summary>Describes the enlarged picture.</summary>
    public string NearLabel => Text();

    /// <summary>In place of a path in the file.</summary>
    public string WholeFile => Text();

    /// <summary>Over texts that exist in English only; empty in English.</summary>
    public string InEnglish => Text();

    /// <summary>Copies one problem.</summary>
    public string Copy => Text();

    /// <summary>Copies all problems.</summary>
    public string CopyAll => Text();

    /// <summary>After copying.</summary>
    public string Copied => Text();

    /// <summary>Takes the list of problems away.</summary>
    public string Dismiss => Text();

    /// <summary>A file that the browser could not read.</summary>
    public string Unreadable => Text();

    /// <summary>The address names a map that is not open.</summary>
    public string Lost => Text();

    /// <summary>A file is being read.</summary>
    public string Reading(string file) => Filled(nameof(Reading), file);

    /// <summary>Its map is open.</summary>
    public string Opened(string file) => Filled(nameof(Opened), file);

    /// <summary>Over the warnings.</summary>
    public string Warnings(string count) => Filled(nameof(Warnings), count);

    /// <summary>The measurement of a warning.</summary>
    public string Measured(string value) => Filled(nameof(Measured), value);

    /// <summary>Heading over the problems of a file.</summary>
    public string Broken(string file) => Filled(nameof(Broken), file);

    /// <summary>The number of problems, and what to do next.</summary>
    public string Count(int problems) => Filled(nameof(Count), problems);

    /// <summary>After a list that was cut: the problems left out.</summary>
    public string More(int problems) => Filled(nameof(More), problems);

    /// <summary>The place of a problem.</summary>
    public string Place(int line, int column) => Filled(nameof(Place), line, column);

    /// <summary>Describes the picture of a zone.</summary>
    public string Picture(string view) => Filled(nameof(Picture), view);

    /// <summary>Describes the picture of a zone with a marked place.</summary>
    public string Mark(string view) => Filled(nameof(Mark), view);

    /// <summary>A file with too many bytes.</summary>
    public string TooLarge(long bytes)
    {
        const double Megabyte = 1024 * 1024;

        // Rounded up: a file a little above the limit must not read as one of the limit.
        double size = Math.Ceiling(bytes / Megabyte * 10) / 10, most = MapStore.MostBytes / Megabyte;
        var culture = CultureInfo.GetCultureInfo(Language);
        return Filled(nameof(TooLarge), size.ToString(culture), most.ToString(culture));
    }
}
