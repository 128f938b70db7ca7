namespace Reflexology.Viewer;

/// <summary>A picture was asked for that cannot be drawn; the message is a sentence for the asker.</summary>
internal sealed class PictureRequestException(string message) : Exception(message);
