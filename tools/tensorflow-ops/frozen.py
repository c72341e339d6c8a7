"""Graphs of TensorFlow 1 with loops and branches, frozen, and what TensorFlow computes: test/fixtures/graph/frozen.

Usage: python frozen.py OUT_DIR
"""
import os,sys
os.environ['CUDA_VISIBLE_DEVICES']='-1'; os.environ['TF_CPP_MIN_LOG_LEVEL']='3'
import numpy as np, tensorflow as tf
tf1=tf.compat.v1
tf1.disable_v2_behavior(); tf1.disable_control_flow_v2()
rng=np.random.default_rng(0)
OUT = sys.argv[1] + '/'
os.makedirs(OUT, exist_ok=True)
def case(name,build,feeds_list):
    g=tf1.Graph()
    with g.as_default():
        tf1.set_random_seed(1)
        ph,outs=build()
        sess=tf1.Session(); sess.run(tf1.global_variables_initializer())
        outs=[tf1.identity(o,name='out%d'%i) for i,o in enumerate(outs)]
        gd=tf1.graph_util.convert_variables_to_constants(sess,g.as_graph_def(),[o.op.name for o in outs])
        open(OUT+name+'.pb','wb').write(gd.SerializeToString())
        for k,fs in enumerate(feeds_list):
            r=sess.run(outs,dict(zip(ph,fs)))
            d={'inputs/'+p.op.name:np.asarray(f,p.dtype.as_numpy_dtype) for p,f in zip(ph,fs)}
            d.update({'outputs/'+o.op.name:v for o,v in zip(outs,r)})
            np.savez(OUT+'%s.%d.golden.npz'%(name,k),**d)
        print(name,len(gd.node),len(gd.SerializeToString()),sorted({n.op for n in gd.node}))
F=lambda *s: rng.normal(size=s).astype('float32')
def cond():
    x=tf1.placeholder(tf.float32,[None,3],name='x')
    p=tf.reduce_sum(x)>0
    a=tf1.cond(p,lambda:tf.constant(1.)*2.,lambda:tf.constant(5.))
    b=tf1.cond(p,lambda:x*2,lambda:tf1.cond(tf.reduce_max(x)>-1,lambda:tf.zeros([1,3]),lambda:x-1))
    c=tf1.case([(tf.reduce_sum(x)>10,lambda:tf.constant(1)),(p,lambda:tf.constant(2))],default=lambda:tf.constant(3))
    return [x],[x*a,b,x+tf.cast(c,tf.float32)]
case('cond',cond,[[np.abs(F(2,3))],[-np.abs(F(2,3))],[-np.abs(F(2,3))*9-2],[np.abs(F(2,3))*20]])
def loop():
    x=tf1.placeholder(tf.float32,[None,3],name='x')
    w=tf1.get_variable('w',[3,3])
    i,y,n=tf1.while_loop(lambda i,y,n:tf.logical_and(i<5,tf.reduce_sum(n)<100),lambda i,y,n:[i+1,tf.tanh(tf.matmul(y,w))+tf1.cond(tf.equal(i%2,0),lambda:tf.constant(1.),lambda:tf.reduce_mean(y)),n+1],[0,x,tf.zeros([2])])
    # nested
    _,z=tf1.while_loop(lambda i,z:i<3,lambda i,z:[i+1,tf1.while_loop(lambda j,z:j<i+2,lambda j,z:[j+1,z*1.1+tf.cast(i,tf.float32)+x],[0,z])[1]],[0,y])
    return [x],[y,n,z,tf.cast(i,tf.float32)]
case('loop',loop,[[F(2,3)],[F(1,3)*3]])
def loopincond():
    x=tf1.placeholder(tf.float32,[None,3],name='x')
    y=tf1.cond(tf.reduce_sum(x)>0,lambda:tf1.while_loop(lambda i,y:i<3,lambda i,y:[i+1,y*2],[0,x])[1],lambda:x-7)
    z=tf1.cond(tf.reduce_sum(x)>0,lambda:tf1.while_loop(lambda i,y:i<3,lambda i,y:[i+1,y*2],[0,1.])[1],lambda:-7.)
    return [x],[y,x*z]
case('loop-in-cond',loopincond,[[np.abs(F(2,3))],[-np.abs(F(2,3))]])
def rnn():
    x=tf1.placeholder(tf.float32,[2,5,3],name='x'); n=tf1.placeholder(tf.int32,[2],name='n')
    W=tf1.get_variable('W',[3+4,16]); B=tf1.get_variable('B',[16],initializer=tf1.random_normal_initializer())
    def cell(inp,state):
        c,h=state; g=tf.matmul(tf.concat([inp,h],1),W)+B; i,j,f,o=tf.split(g,4,1)
        c=c*tf.sigmoid(f+1)+tf.sigmoid(i)*tf.tanh(j); h=tf.tanh(c)*tf.sigmoid(o); return h,(c,h)
    ta_in=tf.TensorArray(tf.float32,5).unstack(tf.transpose(x,[1,0,2]))
    ta_out=tf.TensorArray(tf.float32,5)
    def body(t,c,h,ta):
        o,(c2,h2)=cell(ta_in.read(t),(c,h)); m=tf.expand_dims(t<n,1)&tf.ones([2,4],tf.bool)
        c2=tf1.where(m,c2,c);h2=tf1.where(m,h2,h)
        return t+1,c2,h2,ta.write(t,tf1.where(m,o,tf.zeros_like(o)))
    t,c,h,ta=tf1.while_loop(lambda t,*_:t<tf.reduce_max(n),body,[0,tf.zeros([2,4]),tf.zeros([2,4]),ta_out])
    mm=tf1.map_fn(lambda a:a*2+1,x); sc=tf1.scan(lambda a,b:a+b,x)
    return [x,n],[h,tf.slice(ta.gather(tf.range(tf.reduce_max(n))),[0,0,0],[2,2,4]),mm,sc]
case('rnn',rnn,[[F(2,5,3),[3,5]]])
