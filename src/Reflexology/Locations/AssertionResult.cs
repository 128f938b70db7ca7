namespace Reflexology;

/// <summary>What the check of an assertion found.</summary>
/// <param name="Assertion">The assertion.</param>
/// <param name="Foot">The foot on which it was checked.</param>
/// <param name="Holds">Whether the shape agrees with it.</param>
/// <param name="Measured">What was measured, in English, for example <c>97.4 % inside</c>.</param>
public sealed record AssertionResult(ZoneAssertion Assertion, Foot Foot, bool Holds, string Measured);
