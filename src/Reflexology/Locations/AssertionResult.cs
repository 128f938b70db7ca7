namespace Reflexology;

/// <summary>The result of checking an assertion.</summary>
/// <param name="Assertion">The assertion.</param>
/// <param name="Foot">The foot on which it was checked.</param>
/// <param name="Holds">True if the shape satisfies it.</param>
/// <param name="Measured">The measurement, in English, for example <c>97.4 % inside</c>.</param>
public sealed record AssertionResult(ZoneAssertion Assertion, Foot Foot, bool Holds, string Measured);
