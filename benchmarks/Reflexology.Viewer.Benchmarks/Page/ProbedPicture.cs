namespace Reflexology.Viewer.Benchmarks;

/// <summary>A picture that a click asked the server for; all times in milliseconds since the click.</summary>
internal sealed record ProbedPicture
{
    /// <summary>Its address.</summary>
    public string Name { get; init; } = "";

    /// <summary>When the request left.</summary>
    public double Asked { get; init; }

    /// <summary>When the first byte came.</summary>
    public double Answered { get; init; }

    /// <summary>When the last byte came.</summary>
    public double Here { get; init; }

    /// <summary>Bytes on the wire, 0 from the browser's cache.</summary>
    public double Bytes { get; init; }
}
