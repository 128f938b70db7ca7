namespace Reflexology;

/// <summary>How well the sources of a zone agree on its place.</summary>
/// <param name="Grade">On how many texts the place rests.</param>
/// <param name="Note">Who agrees and who differs, in English.</param>
public sealed record SourceAgreement(AgreementGrade Grade, string Note);
