namespace Reflexology;

/// <summary>How a zone relates to the body area that was asked for.</summary>
public enum ZoneRelation
{
    /// <summary>The zone is of the area itself or of a part of it: the zones of the spine.</summary>
    Of,

    /// <summary>The zone is of something larger that contains the area or parts of it: abdomen for the kidney.</summary>
    Contains,
}
