# Clips for the tests, made by ffmpeg at build time. In those called "coded" the picture gets lighter by the frame, so that its
# lightness tells its time: frame n at 25 a second has the luma 16 + 0.8 n.
set(REELKEEP_CLIPS_DIR ${CMAKE_BINARY_DIR}/tests/clips)
find_program(FFMPEG ffmpeg REQUIRED)

set(exact -threads 1 -fflags +bitexact -flags:v +bitexact -flags:a +bitexact -map_metadata -1)
set(quiet -y -nostdin -hide_banner -loglevel error)
set(clips "")

# reelkeep_clip(name.mp4 ARGUMENTS…): arguments between ffmpeg's general options and the output's name
function(reelkeep_clip name)
    cmake_parse_arguments(arg "" "" "DEPENDS" ${ARGN})
    set(output ${REELKEEP_CLIPS_DIR}/${name})
    add_custom_command(OUTPUT ${output}
        COMMAND ${CMAKE_COMMAND} -E make_directory ${REELKEEP_CLIPS_DIR}
        COMMAND ${FFMPEG} ${quiet} ${arg_UNPARSED_ARGUMENTS} ${exact} ${output}
        DEPENDS ${arg_DEPENDS}
        COMMENT "Making the clip ${name}" VERBATIM)
    set(clips ${clips} ${output} PARENT_SCOPE)
endfunction()

set(ramp -f lavfi -i "nullsrc=size=320x180:rate=25:duration=10,geq=lum=16+0.8*N:cb=128:cr=128")
set(tone -f lavfi -i "sine=frequency=330:sample_rate=44100:duration=10")
set(h264 -c:v libx264 -preset veryfast -crf 24 -pix_fmt yuv420p -sc_threshold 0)
set(aac -c:a aac -b:a 64k -ac 1)

reelkeep_clip(coded-end.mp4 ${ramp} ${tone} ${h264} -g 25 -bf 2 ${aac})
reelkeep_clip(coded-fragments.mp4 ${ramp} ${tone} ${h264} -g 25 -bf 2 ${aac} -movflags frag_keyframe+empty_moov)
reelkeep_clip(coded-vp9.webm ${ramp} -c:v libvpx-vp9 -deadline realtime -cpu-used 8 -b:v 300k -g 25)
reelkeep_clip(one-key-a-minute.mp4 -f lavfi -i "nullsrc=size=160x90:rate=5:duration=130,geq=lum=16+0.3*N:cb=128:cr=128"
    ${h264} -g 300 -keyint_min 300)
# White above, black below, to be shown turned anticlockwise by a quarter; pixels twice as wide as high.
set(halves -f lavfi -i "color=black:size=160x120:rate=5:duration=2,drawbox=0:0:160:60:white:fill")
reelkeep_clip(halves.mp4 ${halves} ${h264})
reelkeep_clip(turned.mp4 -i ${REELKEEP_CLIPS_DIR}/halves.mp4 -c copy -metadata:s:v:0 rotate=90
    DEPENDS ${REELKEEP_CLIPS_DIR}/halves.mp4)
reelkeep_clip(wide-pixels.mp4 ${halves} ${h264} -vf setsar=2)
# Two seconds of black, then light.
reelkeep_clip(dark-beginning.mp4 -f lavfi -i "nullsrc=size=160x90:rate=10:duration=10,geq=lum=if(lt(N\\,20)\\,16\\,200):cb=128:cr=128"
    ${h264} -g 10)
reelkeep_clip(black.mp4 -f lavfi -i "color=black:size=160x90:rate=10:duration=4" ${h264} -g 10)
# Silence, a loud second from the fifth on, silence.
reelkeep_clip(loud-middle.m4a -f lavfi -i "sine=frequency=440:sample_rate=44100:duration=10" -af "volume=enable='lt(t,5)+gt(t,6)':volume=0" ${aac})
reelkeep_clip(loud-middle.ogg -f lavfi -i "sine=frequency=440:sample_rate=44100:duration=10" -af "volume=enable='lt(t,5)+gt(t,6)':volume=0" -c:a libvorbis)
reelkeep_clip(loud-middle.mp3 -f lavfi -i "sine=frequency=440:sample_rate=44100:duration=10" -af "volume=enable='lt(t,5)+gt(t,6)':volume=0" -c:a libmp3lame)
reelkeep_clip(loud-middle.wav -f lavfi -i "sine=frequency=440:sample_rate=44100:duration=10" -af "volume=enable='lt(t,5)+gt(t,6)':volume=0")
# Large for its length, with the index at the end.
reelkeep_clip(heavy-end.mp4 -f lavfi -i "testsrc2=size=640x360:rate=25:duration=20,noise=alls=60:allf=t" -c:v libx264
    -preset ultrafast -pix_fmt yuv420p -b:v 6M -maxrate 6M -bufsize 6M -g 250)

add_custom_target(reelkeep_clips DEPENDS ${clips})

# A test that reads the clips.
function(reelkeep_clip_test name)
    reelkeep_test(${name} ${ARGN})
    add_dependencies(${name} reelkeep_clips reelkeep_samples)
    target_compile_definitions(${name} PRIVATE REELKEEP_CLIPS="${REELKEEP_CLIPS_DIR}"
        REELKEEP_SAMPLES="${CMAKE_BINARY_DIR}/share/reelkeep/samples")
endfunction()
