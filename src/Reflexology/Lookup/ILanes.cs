namespace Reflexology;

/// <summary>Several doubles worked on at once, so that one batch is written for every width of a machine's registers.</summary>
internal interface ILanes<T>
    where T : struct, ILanes<T>
{
    static abstract int Count { get; }

    static abstract T Load(ref readonly double first);

    static abstract T Repeat(double value);

    /// <summary>One value in lanes 0, 2, 4, another in lanes 1, 3, 5.</summary>
    static abstract T Alternate(double even, double odd);

    static abstract T operator +(T a, T b);

    /// <summary>a b + c, rounded once or twice, as the machine does it fastest.</summary>
    static abstract T MultiplyAdd(T a, T b, T c);

    static abstract T operator *(T a, T b);

    static abstract T operator &(T a, T b);

    /// <summary>All bits set where the value is at least 0 and below the end; none for NaN.</summary>
    static abstract T Within(T value, T end);

    static abstract T Choose(T mask, T one, T other);

    static abstract T Floor(T value);

    /// <summary>Lanes 0 and 1 exchanged, 2 and 3, and so on.</summary>
    static abstract T SwapPairs(T value);

    /// <summary>Stores whole numbers from 0 to below 2^52.</summary>
    static abstract void Store(T whole, ref long first);
}
