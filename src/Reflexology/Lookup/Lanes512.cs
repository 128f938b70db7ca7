using System.Runtime.Intrinsics;

namespace Reflexology;

/// <summary>Eight doubles in a register of 512 bits.</summary>
internal readonly struct Lanes512(Vector512<double> lanes) : ILanes<Lanes512>
{
    private readonly Vector512<double> _lanes = lanes;

    public static int Count => Vector512<double>.Count;

    public static Lanes512 Load(ref readonly double first) => new(Vector512.LoadUnsafe(in first));

    public static Lanes512 Repeat(double value) => new(Vector512.Create(value));

    public static Lanes512 Alternate(double even, double odd) => new(Vector512.Create(even, odd, even, odd, even, odd, even, odd));

    public static Lanes512 operator +(Lanes512 a, Lanes512 b) => new(a._lanes + b._lanes);

    public static Lanes512 MultiplyAdd(Lanes512 a, Lanes512 b, Lanes512 c) => new(Vector512.MultiplyAddEstimate(a._lanes, b._lanes, c._lanes));

    public static Lanes512 operator *(Lanes512 a, Lanes512 b) => new(a._lanes * b._lanes);

    public static Lanes512 operator &(Lanes512 a, Lanes512 b) => new(a._lanes & b._lanes);

    public static Lanes512 Within(Lanes512 value, Lanes512 end) =>
        new(Vector512.GreaterThanOrEqual(value._lanes, Vector512<double>.Zero) & Vector512.LessThan(value._lanes, end._lanes));

    public static Lanes512 Choose(Lanes512 mask, Lanes512 one, Lanes512 other) =>
        new(Vector512.ConditionalSelect(mask._lanes, one._lanes, other._lanes));

    public static Lanes512 Floor(Lanes512 value) => new(Vector512.Floor(value._lanes));

    public static Lanes512 SwapPairs(Lanes512 value) => new(Vector512.Shuffle(value._lanes, Vector512.Create(1L, 0, 3, 2, 5, 4, 7, 6)));

    // Added to a double this large, a whole number stands in its lowest bits.
    public static void Store(Lanes512 whole, ref long first) => ((whole._lanes + Vector512.Create(BatchCells.WholeShift)).AsInt64() - Vector512.Create(BatchCells.WholeShiftBits)).StoreUnsafe(ref first);
}
