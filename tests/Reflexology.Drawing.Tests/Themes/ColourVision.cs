namespace Reflexology.Drawing.Tests;

/// <summary>How a person sees colours.</summary>
internal enum ColourVision
{
    Full,
    Protan,
    Deutan,
    Tritan,
}
