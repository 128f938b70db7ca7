namespace Reflexology;

/// <summary>How well a registration fits at one landmark.</summary>
/// <param name="Name">The landmark; its place in the list, from 0, where the landmarks have no names.</param>
/// <param name="Reference">Where it lies on the reference foot.</param>
/// <param name="Fitted">Where the registration puts it.</param>
public readonly record struct LandmarkResidual(string Name, MapPoint Reference, MapPoint Fitted)
{
    /// <summary>The distance between the two places in millimetres on the reference foot.</summary>
    public double Distance => double.Hypot(Fitted.X - Reference.X, Fitted.Y - Reference.Y);
}
