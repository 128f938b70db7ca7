namespace Reflexology;

/// <summary>The residual of a registration at one landmark.</summary>
/// <param name="Name">The landmark; its place in the list, from 0, where the landmarks have no names.</param>
/// <param name="Reference">The position on the reference foot.</param>
/// <param name="Fitted">The position by the registration.</param>
public readonly record struct LandmarkResidual(string Name, MapPoint Reference, MapPoint Fitted)
{
    /// <summary>The distance between the two places in millimetres on the reference foot.</summary>
    public double Distance => double.Hypot(Fitted.X - Reference.X, Fitted.Y - Reference.Y);
}
